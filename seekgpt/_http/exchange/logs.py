"""Logging as ``seekgpt``: what was sent and what came back, never a secret or a body."""

from __future__ import annotations

import logging
import os
from typing import Any

from ..._redact import redact_headers, redact_url, unrepeated
from .foreign_logs import hide_secrets

logger = logging.getLogger("seekgpt")


def setup_from_environment() -> None:
    """Follow ``SEEKGPT_LOG=info`` or ``debug``; anything else leaves logging to the program."""
    hide_secrets()
    level = {"debug": logging.DEBUG, "info": logging.INFO}.get(
        os.environ.get("SEEKGPT_LOG", "").strip().lower()
    )
    if level is None:
        return
    logging.basicConfig(
        format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s",
        datefmt="%Y-%m-%d %H:%M:%S",
    )
    logger.setLevel(level)


def debugging() -> bool:
    """Whether anybody would see a debug record. Asked first, so that quiet calls pay nothing."""
    return logger.isEnabledFor(logging.DEBUG)


def sending(request: Any, retries_taken: int) -> None:
    """A request is about to be sent. Its body is not touched: it may be a stream."""
    logger.debug(
        "Sending %s %s (try %d), headers %s",
        request.method,
        redact_url(request.url),
        retries_taken + 1,
        redact_headers(request.headers),
    )


def received(request: Any, response: Any) -> None:
    """The head of an answer has arrived."""
    if not logger.isEnabledFor(logging.INFO):
        return
    reason = getattr(response, "reason_phrase", "")
    logger.info(
        '%s %s "%s %s", request id %s',
        request.method,
        redact_url(request.url),
        response.status_code,
        *unrepeated(request, (reason, response.headers.get("x-request-id"))),
    )
    if debugging():
        headers = unrepeated(request, redact_headers(response.headers))
        logger.debug("Headers of the answer: %s", headers)


def failed(request: Any, error: BaseException) -> None:
    """The transport failed. The error's text stays out: it may quote a header."""
    logger.debug("%s %s failed: %s", request.method, redact_url(request.url), type(error).__name__)


def retrying(request: Any, seconds: float, remaining: int) -> None:
    """Another try follows after a pause."""
    logger.info(
        "Retrying %s %s in %.2f seconds (%d more after that)",
        request.method,
        redact_url(request.url),
        seconds,
        remaining - 1,
    )


def redirected(request: Any, target: Any) -> None:
    """The answer points elsewhere, and the request follows."""
    place = unrepeated(request, redact_url(target.url))
    logger.debug("Redirected from %s to %s", redact_url(request.url), place)
