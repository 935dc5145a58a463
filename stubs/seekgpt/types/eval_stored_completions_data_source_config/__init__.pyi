from .. import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig

__all__ = ("EvalStoredCompletionsDataSourceConfig",)
