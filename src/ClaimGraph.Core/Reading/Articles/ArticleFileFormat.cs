namespace ClaimGraph.Reading.Articles;

/// <summary>How an article file is written.</summary>
public enum ArticleFileFormat
{
    /// <summary>A list: one JSON object a line, one article each (<c>.jsonl</c>, <c>.ndjson</c>, and standard input).</summary>
    List,

    /// <summary>One article as plain text (<c>.txt</c>), its particulars beside it or in front matter.</summary>
    Text,

    /// <summary>One article as Markdown (<c>.md</c>, <c>.markdown</c>), its particulars in front matter or beside it.</summary>
    Markdown,

    /// <summary>One article as a web page (<c>.html</c>, <c>.htm</c>, <c>.xhtml</c>).</summary>
    Html,

    /// <summary>Several articles as RSS or Atom (<c>.rss</c>, <c>.atom</c>, <c>.rdf</c>, <c>.xml</c>).</summary>
    Feed,
}
