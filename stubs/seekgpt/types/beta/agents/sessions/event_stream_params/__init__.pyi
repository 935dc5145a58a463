from .. import EventStreamParams as EventStreamParams
