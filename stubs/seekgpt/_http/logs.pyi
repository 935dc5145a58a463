import logging
from typing import Any

logger: logging.Logger

def setup_from_environment() -> None:
    """Follow ``SEEKGPT_LOG=info`` or ``debug``; anything else leaves logging to the program."""

def debugging() -> bool:
    """Whether anybody would see a debug record. Asked first, so that quiet calls pay nothing."""

def sending(request: Any, retries_taken: int) -> None:
    """A request is about to be sent. Its body is not touched: it may be a stream."""

def received(request: Any, response: Any) -> None:
    """The head of an answer has arrived."""

def failed(request: Any, error: BaseException) -> None:
    """The transport failed. The error's text stays out: it may quote a header."""

def retrying(request: Any, seconds: float, remaining: int) -> None:
    """Another try follows after a pause."""

def redirected(request: Any, target: Any) -> None:
    """The answer points elsewhere, and the request follows."""
