from .. import EventCreateParams as EventCreateParams
