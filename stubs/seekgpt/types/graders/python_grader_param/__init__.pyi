from .. import PythonGraderParam as PythonGraderParam
