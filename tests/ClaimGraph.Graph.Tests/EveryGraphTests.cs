using System.Reflection;
using ClaimGraph.Graph;

namespace ClaimGraph.Tests;

public sealed class EveryGraphTests
{
    [Fact]
    public void EveryGraph_OfTheProduct_HasTheContractTests()
    {
        var tested = typeof(EveryGraphTests).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ClaimGraphContract)) && !type.IsAbstract)
            .Select(type => type.Name)
            .ToList();
        var graphs = Directory.GetFiles(AppContext.BaseDirectory, "ClaimGraph.*.dll")
            .Select(Assembly.LoadFrom)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(IClaimGraph)) && type is { IsInterface: false, IsAbstract: false })
            .ToList();

        graphs.ShouldContain(typeof(InMemoryGraph));
        foreach (var graph in graphs) tested.ShouldContain($"{graph.Name}Tests", $"{graph} needs a subclass of {nameof(ClaimGraphContract)} of that name.");
    }
}
