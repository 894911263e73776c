# SmallBizAds in a container. The same build as run.sh; see docs/decisions/0006.
# Not built yet.

FROM node:20-bookworm-slim AS node

# The tag is the version in global.json.
FROM mcr.microsoft.com/dotnet/sdk:10.0.401 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /src
# What changes rarely first, so that a changed page does not fetch every package again.
COPY package.json global.json Directory.Build.props Directory.Packages.props FrontEnd.targets run.sh ./
RUN npm install --no-audit --no-fund --no-package-lock --loglevel=error
COPY SmallBizAds.Core/SmallBizAds.Core.csproj SmallBizAds.Core/
COPY SmallBizAds.Web/SmallBizAds.Web.csproj SmallBizAds.Web/
COPY Migrations/SmallBizAds.Migrations.csproj Migrations/
RUN dotnet restore SmallBizAds.Web/SmallBizAds.Web.csproj
COPY SmallBizAds.Core SmallBizAds.Core
COPY SmallBizAds.Web SmallBizAds.Web
COPY Migrations Migrations
COPY wwwroot wwwroot
RUN ./run.sh --build-only && cp -rL artifacts/app /app

# The packages of the running app only: fonts and libvips, without the style compiler and the embedded database.
RUN mkdir -p /packages/node_modules \
 && cp -r --parents node_modules/pretendard node_modules/@expo-google-fonts node_modules/@img /packages

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /packages/node_modules /app/node_modules
COPY --from=build /app /app
# A number and not a name, so that an orchestrator can see that it is not root.
RUN mkdir /data && chown 1654:1654 /data
USER 1654:1654
VOLUME /data
EXPOSE 8080
ENV MALLOC_ARENA_MAX=2 \
    ASPNETCORE_HTTP_PORTS=8080 \
    Data__Folder=/data
WORKDIR /app
ENTRYPOINT ["dotnet", "SmallBizAds.Web.dll"]
