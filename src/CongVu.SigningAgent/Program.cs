using CongVu.SigningAgent.Hosting;

return await AgentCommand.Create().Parse(args).InvokeAsync();
