# AskFirst in a container: docker build -t askfirst . && docker run --env-file .env -v askfirst:/data askfirst
# It runs without root and with a read-only root file system; /data is for SQLite alone.

FROM python:3.12-slim AS build

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /source

RUN python -m venv /opt/askfirst && python -m venv /opt/build
COPY requirements/sentry.txt requirements/build.txt requirements/
RUN /opt/askfirst/bin/pip install --require-hashes -r requirements/sentry.txt \
    && /opt/build/bin/pip install --require-hashes -r requirements/build.txt

COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY adapters adapters
COPY storage storage
# The build sees no git, which would tell the version: docker build --build-arg VERSION=0.2.0 .
ARG VERSION=0.0.0
RUN SETUPTOOLS_SCM_PRETEND_VERSION=$VERSION \
    /opt/build/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /wheel . \
    && /opt/askfirst/bin/pip install --no-deps /wheel/*.whl \
    && /opt/askfirst/bin/pip uninstall --yes pip


FROM python:3.12-slim

RUN groupadd --system --gid 10001 askfirst \
    && useradd --system --uid 10001 --gid askfirst --home-dir /data --no-create-home askfirst \
    && install --directory --owner=askfirst --group=askfirst --mode=0700 /data
COPY --from=build /opt/askfirst /opt/askfirst

ENV PATH=/opt/askfirst/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/askfirst.db \
    ASKFIRST_HEALTH_PORT=9090
WORKDIR /data
USER 10001:10001
VOLUME /data
# Slack over HTTP; health and metrics are at 9090, for this container alone unless set otherwise.
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["askfirst", "health"]
ENTRYPOINT ["askfirst"]
CMD ["run"]
