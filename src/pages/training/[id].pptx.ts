import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { library } from '../../library/library.ts';
import type { TrainingModule } from '../../domain/training/training-module.ts';
import { trainingAsPptx } from '../../exports/training-pptx.ts';

export const getStaticPaths = () => library.modules.map((module) => ({ params: { id: module.id }, props: { module } }));

const pictures = new Map(
  [...library.pictures.keys()].map((file) => [
    file,
    new Uint8Array(readFileSync(join(process.cwd(), 'content/pictures', file))),
  ]),
);

export const GET: APIRoute<{ module: TrainingModule }> = ({ props }) =>
  new Response(trainingAsPptx(props.module, library.day, pictures));
