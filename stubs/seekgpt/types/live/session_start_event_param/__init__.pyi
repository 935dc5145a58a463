from .. import SessionStartEventParam as SessionStartEventParam
from .. import SessionConfigParam as SessionConfigParam
