import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The API as its DTOs describe it. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Waymark')
    .setDescription('Records, figures and files of learning programmes. Faults are problem details (RFC 9457) with a stable code.')
    .setVersion('1')
    .addCookieAuth('waymark')
    .build();
  return SwaggerModule.createDocument(app, about);
}

/** Serves it at /api/openapi.json, readable at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
