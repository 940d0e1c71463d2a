# The site in a container, in one of two ways:
#   docker build --target static -t site .   files, sent by nginx
#   docker build --target server -t site .   a Node server, with search without script
# Both listen on 8080 and run without privileges.

FROM node:20-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund
COPY . .
ARG SITE_URL
ENV SITE_URL=$SITE_URL STANDALONE=true NEXT_TELEMETRY_DISABLED=1
RUN npm run export && npx esbuild bin/serve.mjs --bundle --platform=node --format=cjs \
  --external:next --outfile=serve.cjs

FROM nginxinc/nginx-unprivileged:stable-alpine AS static
COPY --from=build /site/out-nginx/redirects.conf /site/out-nginx/headers.conf /etc/nginx/
COPY --from=build /site/out-nginx/site.conf /etc/nginx/conf.d/default.conf
COPY --from=build /site/out /site/out

FROM node:20-bookworm-slim AS server
WORKDIR /site
ENV NODE_ENV=production PORT=8080
COPY --from=build /site/serve.cjs ./
COPY --from=build /site/.next/standalone/node_modules ./node_modules
COPY --from=build --chown=node /site/.site ./.site
# Images are kept there once they are sized.
RUN mkdir -p .next/cache && chown node .next/cache
USER node
EXPOSE 8080
CMD ["node", "serve.cjs"]
