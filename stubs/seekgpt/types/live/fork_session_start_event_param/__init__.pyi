from .. import ForkSessionStartEventParam as ForkSessionStartEventParam
from .. import ForkSessionConfigParam as ForkSessionConfigParam
