"""Runs of assistants as streams of events, each handled by a method of a class."""

from .handlers import AssistantEventHandler as AssistantEventHandler
from .handlers import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from .streams import AssistantEventHandlerT as AssistantEventHandlerT
from .streams import AssistantStreamManager as AssistantStreamManager
from .streams import AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT
from .streams import AsyncAssistantStreamManager as AsyncAssistantStreamManager
