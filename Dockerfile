# Two stages, so that npm's cache and the lockfile's dev dependencies never reach the image.
FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:26-slim
ENV NODE_ENV=production DATA_DIR=/data PORT=8080
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY config config
COPY commands commands
COPY seeds seeds
COPY src src
USER node
VOLUME /data
# Unhealthy when a platform that is switched on has no connection, or when the clock of the digests stands still.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "src/launch.js", "tools/health"]
ENTRYPOINT ["node", "src/launch.js"]
CMD ["main"]
