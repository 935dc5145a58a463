from .. import RealtimeMcphttpError as RealtimeMcphttpError
