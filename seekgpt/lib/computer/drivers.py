"""What a computer is to the toolset: an object with a method for each action."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from typing_extensions import Protocol

# An image of the screen, as a URL (which may be ``data:``) or as an uploaded file.
from ...types.responses import ResponseComputerToolCallOutputScreenshotParam as Screenshot

ACTIONS = ("click", "double_click", "drag", "keypress", "move", "scroll", "type", "wait")
"""The actions that change something, or let time pass; each is a method of a driver."""


class ComputerDriver(Protocol):
    """Does what the model asks for, on a computer that you have chosen and can lose.

    Coordinates are pixels of the screenshots. What cannot be done raises an error, and is not
    passed over. How long anything may take is up to the driver; so is closing what it opened.
    """

    @abstractmethod
    def click(self, action: Any) -> None: ...
    @abstractmethod
    def double_click(self, action: Any) -> None: ...
    @abstractmethod
    def drag(self, action: Any) -> None: ...
    @abstractmethod
    def keypress(self, action: Any) -> None: ...
    @abstractmethod
    def move(self, action: Any) -> None: ...
    @abstractmethod
    def scroll(self, action: Any) -> None: ...
    @abstractmethod
    def type(self, action: Any) -> None: ...
    @abstractmethod
    def wait(self, action: Any) -> None: ...
    @abstractmethod
    def screenshot(self) -> Screenshot: ...


class AsyncComputerDriver(Protocol):
    """The same, awaited."""

    @abstractmethod
    async def click(self, action: Any) -> None: ...
    @abstractmethod
    async def double_click(self, action: Any) -> None: ...
    @abstractmethod
    async def drag(self, action: Any) -> None: ...
    @abstractmethod
    async def keypress(self, action: Any) -> None: ...
    @abstractmethod
    async def move(self, action: Any) -> None: ...
    @abstractmethod
    async def scroll(self, action: Any) -> None: ...
    @abstractmethod
    async def type(self, action: Any) -> None: ...
    @abstractmethod
    async def wait(self, action: Any) -> None: ...
    @abstractmethod
    async def screenshot(self) -> Screenshot: ...
