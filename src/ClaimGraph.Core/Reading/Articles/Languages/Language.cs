using System.Buffers;

namespace ClaimGraph.Reading.Articles.Languages;

/// <summary>What tells a language from others of its script.</summary>
/// <param name="Tag">The primary BCP 47 subtag.</param>
/// <param name="Script">The script's place in the list of scripts.</param>
/// <param name="IsFallback">Whether text of the script is taken for this language where nothing speaks for another.</param>
/// <param name="Letters">Letters that this language uses and most others of the script do not.</param>
/// <param name="Words">Its most common words, in small letters.</param>
sealed record Language(string Tag, int Script, bool IsFallback, SearchValues<char> Letters, HashSet<string> Words);
