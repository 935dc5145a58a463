from .. import StringCheckGrader as StringCheckGrader
