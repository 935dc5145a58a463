from .. import CommentaryAppendedEvent

__all__ = ("CommentaryAppendedEvent",)
