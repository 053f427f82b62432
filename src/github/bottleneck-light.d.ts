// bottleneck's build without Redis, which octokit's plugins use, comes without types of its own.
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck'
  export = Bottleneck
}
