# Isnad without a database: it asks the one of NEO4J_URI (see docker-compose.yml).
FROM node:20-slim AS build
WORKDIR /isnad
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /isnad
COPY --from=build /isnad ./
USER node
EXPOSE 4000
CMD ["node", "--enable-source-maps", "dist/cli/main.js", "start"]
