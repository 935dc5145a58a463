from .. import ServerEventSelectorParam as ServerEventSelectorParam
