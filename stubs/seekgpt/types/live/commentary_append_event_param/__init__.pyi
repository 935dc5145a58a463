from .. import CommentaryAppendEventParam as CommentaryAppendEventParam
