from typing_extensions import TypeAlias
from .. import _initial_item
from .. import InitialItem as InitialItem

AssistantContent: TypeAlias = _initial_item.AssistantContent
Developer: TypeAlias = _initial_item.Developer
DeveloperContent: TypeAlias = _initial_item.DeveloperContent
User: TypeAlias = _initial_item.User
UserContent: TypeAlias = _initial_item.UserContent
Assistant: TypeAlias = _initial_item.Assistant
AssistantContentText: TypeAlias = _initial_item.AssistantContentText
AssistantContentOutputText: TypeAlias = _initial_item.AssistantContentOutputText
