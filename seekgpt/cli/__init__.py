"""A command line comes in; text and an exit status go out. What the commands do is not here, but in
`_spec`, `_tools` and `testing`: these modules only say it.
"""
