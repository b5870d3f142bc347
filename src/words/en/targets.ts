// Targets of the 2030 Agenda under which demands are read, by their official wording in English; see docs/licences.md.

export const targets = {
  '1.3':
    'Implement nationally appropriate social protection systems and measures for all, including floors, and by 2030 achieve ' +
    'substantial coverage of the poor and the vulnerable',
  '2.1':
    'By 2030, end hunger and ensure access by all people, in particular the poor and people in vulnerable situations, ' +
    'including infants, to safe, nutritious and sufficient food all year round',
  '3.8':
    'Achieve universal health coverage, including financial risk protection, access to quality essential health-care ' +
    'services and access to safe, effective, quality and affordable essential medicines and vaccines for all',
  '5.1': 'End all forms of discrimination against all women and girls everywhere',
  '8.5':
    'By 2030, achieve full and productive employment and decent work for all women and men, including for young people and ' +
    'persons with disabilities, and equal pay for work of equal value',
  '8.7':
    'Take immediate and effective measures to eradicate forced labour, end modern slavery and human trafficking and secure ' +
    'the prohibition and elimination of the worst forms of child labour, including recruitment and use of child soldiers, ' +
    'and by 2025 end child labour in all its forms',
  '8.8':
    'Protect labour rights and promote safe and secure working environments for all workers, including migrant workers, in ' +
    'particular women migrants, and those in precarious employment',
  '10.3':
    'Ensure equal opportunity and reduce inequalities of outcome, including by eliminating discriminatory laws, policies ' +
    'and practices and promoting appropriate legislation, policies and action in this regard',
  '10.7':
    'Facilitate orderly, safe, regular and responsible migration and mobility of people, including through the ' +
    'implementation of planned and well-managed migration policies',
  '16.3': 'Promote the rule of law at the national and international levels and ensure equal access to justice for all',
  '16.6': 'Develop effective, accountable and transparent institutions at all levels',
  '16.7': 'Ensure responsive, inclusive, participatory and representative decision-making at all levels',
  '17.17':
    'Encourage and promote effective public, public-private and civil society partnerships, building on the experience and ' +
    'resourcing strategies of partnerships',
} as const
