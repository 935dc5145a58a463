from ...types.responses import ResponseComputerToolCallOutputScreenshotParam as Screenshot
from .calls import ComputerActionInput as ComputerActionInput
from .calls import ComputerUseError as ComputerUseError
from .drivers import AsyncComputerDriver as AsyncComputerDriver
from .drivers import ComputerDriver as ComputerDriver
from .toolset import AsyncComputerToolset as AsyncComputerToolset
from .toolset import ComputerToolset as ComputerToolset

__all__ = [
    "ComputerActionInput",
    "Screenshot",
    "ComputerDriver",
    "AsyncComputerDriver",
    "ComputerToolset",
    "AsyncComputerToolset",
    "ComputerUseError",
]
