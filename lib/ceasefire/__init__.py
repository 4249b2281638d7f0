"""Figures and positions out of news articles, each with the words that say so."""
