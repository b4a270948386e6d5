return await ClaimGraph.Cli.Application.RunAsync(args);
