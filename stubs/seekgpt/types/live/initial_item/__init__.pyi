from .. import _initial_item
from .. import InitialItem as InitialItem

AssistantContent = _initial_item.AssistantContent
Developer = _initial_item.Developer
DeveloperContent = _initial_item.DeveloperContent
User = _initial_item.User
UserContent = _initial_item.UserContent
Assistant = _initial_item.Assistant
AssistantContentText = _initial_item.AssistantContentText
AssistantContentOutputText = _initial_item.AssistantContentOutputText
