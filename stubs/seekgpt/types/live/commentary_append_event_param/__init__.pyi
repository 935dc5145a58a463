from .. import CommentaryAppendEventParam

__all__ = ("CommentaryAppendEventParam",)
