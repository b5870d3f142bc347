// Forms that are answered by two engines, ours and another, each about one thing that forms do; written for this, as field workers would.

const yesNo = `## choices
list_name | name | label
yn | yes | Yes
yn | no | No`

export const oracleForms: Readonly<Record<string, string>> = {
  'what applies': `## survey
type | name | label | relevant
select_one yn | works | Do you work?
text | job | What do you do? | \${works} = 'yes'
select_one yn | paid | Are you paid? | selected(\${works}, 'yes') and \${job} != ''
text | why | Why not? | \${paid} = 'no' or \${works} = 'no'
${yesNo}`,

  'what applies in groups': `## survey
type | name | label | relevant
integer | age | Age
begin group | young | Young | \${age} < 18
text | school | School
begin group | deeper | Deeper | string-length(\${school}) > 3
text | teacher | Teacher
end group
end group
text | end_of_it | End | \${teacher} = 'Ana'
calculate | x | | not(\${teacher} = '')`,

  'what may be answered': `## survey
type | name | label | constraint | required
integer | hours | Hours | . >= 0 and . <= 24 | yes
decimal | wage | Wage | . > 0
text | phone | Phone | regex(., '^[0-9]{4,8}$') | \${hours} > 8
date | since | Since | . <= today()
select_multiple yn | both | Both | not(selected(., 'yes') and selected(., 'no'))
integer | more | More | . > \${hours}
${yesNo}`,

  'numbers that are worked out': `## survey
type | name | label | calculation
integer | a | A
decimal | b | B
calculate | plus | | \${a} + \${b}
calculate | less | | \${a} - \${b}
calculate | times | | \${a} * \${b}
calculate | parts | | \${a} div 4
calculate | rest | | \${a} mod 3
calculate | round_1 | | round(\${b}, 1)
calculate | whole | | int(\${b})
calculate | power | | pow(\${a}, 2)
calculate | highest | | max(\${a}, \${b})
calculate | least | | min(\${a}, \${b})
calculate | minus | | -\${a}
calculate | order | | 1 + \${a} * 2 - 3 div 2`,

  'texts that are worked out': `## survey
type | name | label | calculation
text | a | A
text | b | B
calculate | both | | concat(\${a}, '-', \${b})
calculate | joined | | join(', ', \${a}, \${b}, 'c')
calculate | piece | | substr(\${a}, 1, 3)
calculate | long | | string-length(\${a})
calculate | has | | contains(\${a}, \${b})
calculate | begins | | starts-with(\${a}, 'a')
calculate | ends | | ends-with(\${a}, 'b')
calculate | spaces | | normalize-space(\${a})
calculate | swapped | | translate(\${a}, 'ab', 'ba')
calculate | before | | substring-before(\${a}, 'b')
calculate | after | | substring-after(\${a}, 'b')`,

  'choices one and several': `## survey
type | name | label | relevant | calculation
select_multiple lang | speaks | Speaks
select_one lang | best | Best
calculate | how_many | | | count-selected(\${speaks})
calculate | second | | | selected-at(\${speaks}, 1)
text | other | Other | selected(\${speaks}, 'other')
note | many | Many | count-selected(\${speaks}) > 2
calculate | both | | | selected(\${speaks}, \${best})
calculate | called | | | jr:choice-name(\${best}, '\${best}')
## choices
list_name | name | label
lang | tl | Tagalog
lang | id | Indonesian
lang | ne | Nepali
lang | other | Other`,

  'choices that depend': `## survey
type | name | label | choice_filter
select_one country | c | Country
select_one city | t | City | land = \${c}
select_one place | p | Place | town = \${t} and open != 'no'
## choices
list_name | name | label | land | town | open
country | my | Malaysia
country | hk | Hong Kong
city | kl | Kuala Lumpur | my
city | pg | Penang | my
city | kt | Kwun Tong | hk
place | pasar | Market | | kl | yes
place | masjid | Mosque | | kl | no
place | park | Park | | kt | yes`,

  'what is looked up in a list': `## survey
type | name | label | calculation
select_one job | job | Job
calculate | wage | | instance('job')/root/item[name = \${job}]/wage
calculate | called | | instance('job')/root/item[name = \${job}]/label
calculate | dear | | count(instance('job')/root/item[wage > 500])
calculate | same | | count(instance('job')/root/item[wage = \${wage}])
## choices
list_name | name | label | wage
job | maid | Domestic worker | 400
job | fish | Fisher | 600
job | build | Builder | 700
job | cook | Cook | 600`,

  'people in a household': `## survey
type | name | label | calculation | relevant
begin repeat | people | Person
text | name | Name
integer | age | Age
calculate | is_adult | | if(\${age} >= 18, 1, 0)
text | school | School | | \${age} < 18
calculate | place | | position(..)
end repeat
calculate | count | | count(\${people})
calculate | adults | | sum(\${is_adult})
calculate | first | | indexed-repeat(\${name}, \${people}, 1)
calculate | second | | indexed-repeat(\${name}, \${people}, 2)
calculate | names | | join(' ', \${name})`,

  'as many as were counted': `## survey
type | name | label | repeat_count | calculation
integer | n | How many
begin repeat | r | R | \${n}
text | t | T
calculate | of | | | concat(position(..), '/', \${n})
end repeat
calculate | all | | | count(\${r})`,

  'as many as come out': `## survey
type | name | label | repeat_count | calculation
select_multiple who | w | Who
begin repeat | r | R | count-selected(\${w})
calculate | whose | | | selected-at(\${w}, position(..) - 1)
text | t | T
end repeat
## choices
list_name | name | label
who | ana | Ana
who | ben | Ben
who | cy | Cy`,

  'repeats within repeats': `## survey
type | name | label | calculation
begin repeat | home | Home
text | street | Street
begin repeat | person | Person
text | name | Name
calculate | lives | | concat(\${name}, '@', \${street})
end repeat
calculate | here | | count(\${person})
end repeat
calculate | homes | | count(\${home})
calculate | persons | | count(/data/home/person)`,

  'what came before in a repeat': `## survey
type | name | label | calculation | relevant
begin repeat | trip | Trip
text | to | To
calculate | from | | indexed-repeat(\${to}, \${trip}, position(..) - 1)
text | why | Why | | position(..) > 1 and \${from} != ''
end repeat`,

  'what answers begin with': `## survey
type | name | label | default | calculation
text | plain | Plain | as it is
integer | number | Number | 3
text | worked | Worked | concat('a', 'b')
text | from | From | concat(\${plain}, '!')
date | day | Day | today()
calculate | all | | | concat(\${worked}, \${number})`,

  'days and ages': `## survey
type | name | label | calculation | constraint
date | born | Born | | . < today()
date | came | Came
calculate | age | | int((today() - \${born}) div 365.25)
calculate | days | | round(\${came} - \${born}, 3)
calculate | year | | format-date(\${came}, '%Y')
calculate | shown | | format-date(\${came}, '%e.%n.%y %b')
calculate | later | | \${came} > \${born}
calculate | same | | \${came} = \${born}
calculate | is_after | | \${came} > '2020-06-01'`,

  'what is empty': `## survey
type | name | label | calculation | relevant
text | a | A
integer | n | N
calculate | first | | coalesce(\${a}, \${n})
calculate | is_empty | | \${a} = ''
calculate | is_not | | \${a} != ''
calculate | none | | \${n} = ''
calculate | less | | \${n} < 5
calculate | sum_of | | \${n} + 1
calculate | either | | if(\${a} = '', 'none', \${a})
calculate | long | | string-length(\${a})
text | b | B | | \${n} > 3
calculate | b_empty | | \${b} = ''`,

  'chains of what follows': `## survey
type | name | label | calculation | relevant
calculate | e | | \${d} + 1
calculate | d | | \${c} * 2
calculate | c | | \${b} + \${a}
calculate | b | | if(\${a} > 2, 10, 1)
integer | a | A
note | shown | Shown | | \${e} > 10
text | last | Last | | \${e} > 20
calculate | last_long | | string-length(\${last})`,

  'labels with answers in them': `## survey
type | name | label | relevant
text | name | Name
integer | n | How many has \${name}?
begin repeat | r | One
text | who | Who is with \${name}?
note | said | \${who} is with \${name}, \${n}
end repeat`,

  'in two languages': `## survey
type | name | label::English (en) | label::Indonesian (id) | hint::English (en) | calculation
select_one yn | q | Do you rest, \${n}? | Apakah anda istirahat, \${n}? | Each week
text | n | Name | Nama
note | only | English only
calculate | c | | | | concat(\${n}, \${q})
## choices
list_name | name | label::English (en) | label::Indonesian (id)
yn | yes | Yes | Ya
yn | no | No | Tidak`,

  'checks of lists': `## survey
type | name | label | calculation
integer | a | A
integer | b | B
integer | c | C
calculate | two | | checklist(2, 3, \${a} > 1, \${b} > 1, \${c} > 1)
calculate | weighed | | weighted-checklist(3, 5, \${a} > 1, 2, \${b} > 1, 2.5)
calculate | or_and | | \${a} > 1 or \${b} > 1 and \${c} > 1
calculate | neither | | not(\${a} > 1 or \${b} > 1)
calculate | true_or | | true() or false()
calculate | bool | | boolean(\${a} - 1)`,

  'ranges, ranks and consent': `## survey
type | name | label | parameters | relevant | calculation
range | pain | How bad | start=0; end=10; step=2
rank need | needs | What first
acknowledge | yes | I agree
note | worst | Worst | | \${pain} >= 8
note | agreed | Agreed | | \${yes} = 'OK'
calculate | first | | | | selected-at(\${needs}, 0)
## choices
list_name | name | label
need | pay | Pay
need | rest | Rest
need | safe | Safety`,

  'or other': `## survey
type | name | label
select_one job or_other | job | Job
select_multiple job or_other | jobs | Jobs
## choices
list_name | name | label
job | maid | Domestic worker
job | fish | Fisher`,

  'paths of every kind': `## survey
type | name | label | calculation | relevant
begin group | g | G
integer | a | A
integer | b | B | | ../a > 1
calculate | c | | ../a + ../b
end group
calculate | d | | /data/g/a * 2
calculate | e | | ../g/c
begin repeat | r | R
integer | x | X
calculate | all | | sum(../../r/x)
calculate | more | | count(../../r[x > 1])
end repeat
calculate | big | | count(/data/r[x > 2])
calculate | at_two | | /data/r[position() = 2]/x`,
}
