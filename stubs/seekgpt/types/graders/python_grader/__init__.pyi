from .. import PythonGrader as PythonGrader
