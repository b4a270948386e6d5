using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>All that the word lists know of one folded word.</summary>
sealed class WordEntry
{
    /// <summary>The word as a cardinal number; null when it is none.</summary>
    internal NumberWord? Cardinal { get; set; }

    /// <summary>The word as an ordinal number; null when it is none.</summary>
    internal NumberWord? Ordinal { get; set; }

    /// <summary>The word as a fraction; null when it is none.</summary>
    internal FractionWord? Fraction { get; set; }

    /// <summary>How many the word counts by its form, as a noun.</summary>
    internal NounForm Noun { get; set; }

    /// <summary>The phrases that begin with it, by <see cref="CueKind"/>, with the inexact numbers among them; null when there are none.</summary>
    internal PhraseTails<Hedge?>? Phrases { get; set; }

    /// <summary>Whether it joins the parts of a number: "and".</summary>
    internal bool IsAnd { get; set; }

    /// <summary>Whether it stands for one before a scale: "a hundred".</summary>
    internal bool IsOne { get; set; }

    /// <summary>What it multiplies digits by: "k"; 0 when it is no suffix.</summary>
    internal decimal Suffix { get; set; }

    /// <summary>Whether white space may stand before the suffix.</summary>
    internal bool IsLooseSuffix { get; set; }

    /// <summary>Whether it makes digits ordinal: "st".</summary>
    internal bool IsOrdinalSuffix { get; set; }

    /// <summary>Whether it is only meant when the text spells it so, hamza for hamza.</summary>
    internal string[] Spellings { get; set; } = [];
}
