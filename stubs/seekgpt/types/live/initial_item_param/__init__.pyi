from typing_extensions import TypeAlias
from .. import _initial_item_param
from .. import InitialItemParam

__all__ = (
    "AssistantContent",
    "InitialItemParam",
    "Developer",
    "DeveloperContent",
    "User",
    "UserContent",
    "Assistant",
    "AssistantContentText",
    "AssistantContentOutputText",
)
AssistantContent: TypeAlias = _initial_item_param.AssistantContent

class Developer(_initial_item_param.Developer, total=False): ...
class DeveloperContent(_initial_item_param.DeveloperContent, total=False): ...
class User(_initial_item_param.User, total=False): ...
class UserContent(_initial_item_param.UserContent, total=False): ...
class Assistant(_initial_item_param.Assistant, total=False): ...
class AssistantContentText(_initial_item_param.AssistantContentText, total=False): ...
class AssistantContentOutputText(_initial_item_param.AssistantContentOutputText, total=False): ...
