from .. import CommentaryAppendedEvent as CommentaryAppendedEvent
