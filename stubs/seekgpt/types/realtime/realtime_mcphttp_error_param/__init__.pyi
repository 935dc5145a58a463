from .. import RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam
