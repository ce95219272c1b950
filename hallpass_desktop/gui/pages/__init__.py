"""The pages: each shows one part of the journal and asks the services for everything."""
