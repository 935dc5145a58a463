from .. import SessionUsage as SessionUsage
