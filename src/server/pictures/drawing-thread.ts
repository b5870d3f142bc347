// Draws pictures beside the server's own thread, one at a time: what takes long there keeps nobody waiting here.
import { parentPort } from 'node:worker_threads'
import { draw } from './draw.ts'
import type { Picture } from './picture.ts'
import { fontPlace } from './places.ts'
import { openTypefaces } from './typefaces.ts'

const faces = openTypefaces(fontPlace)

parentPort?.on('message', (picture: Picture) => {
  const bytes = draw(picture, faces)
  parentPort?.postMessage(bytes, [bytes.buffer])
})
