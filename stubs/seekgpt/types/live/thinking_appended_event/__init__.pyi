from .. import ThinkingAppendedEvent as ThinkingAppendedEvent
