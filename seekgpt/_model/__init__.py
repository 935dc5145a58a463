"""A parsed JSON object comes in, is adopted as an object of the API, and goes out as plain data
again. Which classes are declared, and what fits them, is not known here: the runtime makes and
checks them.
"""
