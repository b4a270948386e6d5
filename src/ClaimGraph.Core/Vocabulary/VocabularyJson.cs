using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimGraph.Vocabulary;

/// <summary>Strict reading of vocabulary files: unknown or duplicate members, wrong types, comments and deep nesting are faults.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, MaxDepth = 8, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(VocabularyDocument))]
sealed partial class VocabularyJson : JsonSerializerContext;
