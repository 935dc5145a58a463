from .. import StringCheckGraderParam as StringCheckGraderParam
