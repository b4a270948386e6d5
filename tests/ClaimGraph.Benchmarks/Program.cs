using ClaimGraph.Benchmarks;

return await Suite.RunAsync(args);
