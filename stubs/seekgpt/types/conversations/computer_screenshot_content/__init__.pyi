from typing_extensions import TypeAlias
from .. import _computer_screenshot_content
from .. import ComputerScreenshotContent as ComputerScreenshotContent

PromptCacheBreakpoint: TypeAlias = _computer_screenshot_content.PromptCacheBreakpoint
