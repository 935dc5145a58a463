from .. import ThinkingAppendEvent as ThinkingAppendEvent
