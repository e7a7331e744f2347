global using Vetting.Tests.Support;
