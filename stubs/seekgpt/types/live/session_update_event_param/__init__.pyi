from .. import SessionUpdateEventParam as SessionUpdateEventParam
from .. import SessionUpdateConfigParam as SessionUpdateConfigParam
