from .. import CommentaryAppendEvent as CommentaryAppendEvent
