from .. import AsyncEvals as AsyncEvals, Evals as Evals
