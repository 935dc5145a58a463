from .. import ThinkingAppendEventParam as ThinkingAppendEventParam
