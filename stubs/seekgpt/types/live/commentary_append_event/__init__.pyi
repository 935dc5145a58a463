from .. import CommentaryAppendEvent

__all__ = ("CommentaryAppendEvent",)
